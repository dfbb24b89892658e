package org.lantern.accreditation.accreditation;

/** Where an accreditation stands; after its last day it no longer counts. */
public enum AccreditationState {
  VALID
}
