package org.lantern.endtoend.fault;

import java.time.Duration;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Platform;
import org.lantern.platform.ServiceProcess;

/** One thing that goes wrong, and comes back as a supervisor would bring it back. */
enum Fault {
  SCHOOL_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      killed(platform.school(), away);
    }
  },
  REVIEW_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      killed(platform.review(), away);
    }
  },
  ACCREDITATION_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      killed(platform.accreditation(), away);
    }
  },
  GATEWAY_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      killed(platform.gateway(), away);
    }
  },
  BROKER_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      platform.kafka().process().kill();
      Patience.pass(away);
      platform.kafka().start();
    }
  },
  DATABASE_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      platform.postgres().kill();
      Patience.pass(away);
      platform.postgres().start();
    }
  },
  /** Frozen: connections stay, answers do not come. */
  BROKER_AWAY {
    @Override
    void strike(Platform platform, Duration away) {
      platform.kafka().process().freeze();
      Patience.pass(Duration.ofSeconds(20));
      platform.kafka().process().thaw();
    }
  },
  /** Takes what is sent without reading it, and dies of it. */
  BROKER_FROZEN_THEN_KILLED {
    @Override
    void strike(Platform platform, Duration away) {
      platform.kafka().process().freeze();
      Patience.pass(Duration.ofSeconds(5));
      BROKER_KILLED.strike(platform, away);
    }
  };

  /**
   * Strikes, and returns when what was away answers again.
   *
   * @param away how long it is away, where the fault itself does not say
   */
  abstract void strike(Platform platform, Duration away);

  private static void killed(ServiceProcess service, Duration away) {
    service.process().kill();
    Patience.pass(away);
    service.start();
    service.awaitReady();
  }
}
