"""Recognition of qualifications from another state (tolkeforskriften § 12, yrkeskvalifikasjonsloven)."""
