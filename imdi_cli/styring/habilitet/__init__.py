"""Who may handle a case (forvaltningsloven §§ 6-10): caseworkers, deciders and members of a committee."""
