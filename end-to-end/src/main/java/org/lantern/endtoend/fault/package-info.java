/**
 * What goes wrong while reviews are walked. Start at {@link org.lantern.endtoend.fault.Run}; what
 * there is to go wrong stands in {@code Kind}, how it is done in {@link
 * org.lantern.endtoend.fault.SimpleFault}. A {@link org.lantern.endtoend.fault.Scene} is a platform
 * with wires that can break.
 */
package org.lantern.endtoend.fault;
