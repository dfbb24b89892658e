package org.lantern.endtoend.journey;

import java.nio.file.Path;
import java.util.List;
import org.lantern.platform.FictionalRegister;

/**
 * Which schools of a register play a part in the journey, by their URNs.
 *
 * @param host the school that is reviewed; it belongs to a trust
 * @param lead where the lead works, another authority
 * @param peerOne where one peer works, another authority
 * @param peerTwo where the other peer works, another authority
 * @param neighbour a school of the host's authority, near
 * @param colleague a school of the host's trust, far away
 */
public record Cast(
    Path register,
    int rows,
    String host,
    String lead,
    String peerOne,
    String peerTwo,
    String neighbour,
    String colleague) {

  public static Cast fictional(Path register) {
    return new Cast(
        register,
        FictionalRegister.ROWS,
        FictionalRegister.urn(0, 6),
        FictionalRegister.urn(1, 12),
        FictionalRegister.urn(2, 12),
        FictionalRegister.urn(4, 13),
        FictionalRegister.urn(0, 12),
        FictionalRegister.urn(3, 6));
  }

  /** Real schools of the edition of 18 July 2025; the people who work there are invented. */
  public static Cast real(Path register) {
    return new Cast(register, 51_866, "138314", "101494", "105175", "105221", "106676", "143845");
  }

  public List<String> members() {
    return List.of(host, lead, peerOne, peerTwo);
  }
}
