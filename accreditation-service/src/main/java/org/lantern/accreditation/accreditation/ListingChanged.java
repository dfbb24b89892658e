package org.lantern.accreditation.accreditation;

/** Told, in the same transaction, that a school chose who finds its practice. */
public interface ListingChanged {
  void listingChanged(AccreditationResponse accreditation);
}
