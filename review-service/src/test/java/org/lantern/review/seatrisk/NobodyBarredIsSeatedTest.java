package org.lantern.review.seatrisk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.Telephone;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.testing.Tokens;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;
import org.lantern.review.subject.SubjectKind;

/**
 * Tries in a random order, the same for a seed, every path to a seat for people of whom facts come
 * and go, told under whichever of their ids. After each step the never-rules are asked in plain
 * SQL, apart from the code under test. No choice follows from an id that is drawn anew, so that a
 * seed walks the same way on the same day.
 */
@QuarkusTest
class NobodyBarredIsSeatedTest extends SceneTest {
  private static final int ENOUGH_WALKS = 9;

  /** Each takes some seconds; with -Dwalks=25 more seeds are tried. */
  private static final int WALKS = Integer.getInteger("walks", ENOUGH_WALKS);

  /** The first of them; with -Dseed=7 -Dwalks=1 one alone is walked again. */
  private static final long FIRST_SEED = Long.getLong("seed", 1);

  private static final int STEPS = 90;
  private static final int FIRST_STEPS = 20;
  private static final int FIRST_DAY = 120;
  private static final String PASSED_OVER =
      """
      [{"rule":"TOO_NEAR","reason":"x"},{"rule":"OTHER_PHASE","reason":"x"},
       {"rule":"TEAM_OF_ONE_SCHOOL","reason":"x"},{"rule":"TOO_SOON","reason":"x"},
       {"rule":"TOO_MANY_REVIEWS","reason":"x"},{"rule":"CIRCLE","reason":"x"}]
      """;

  @Inject AskAgain again;
  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private final Map<String, UUID> people = new LinkedHashMap<>();

  /** Which of the people somebody stands for who was merged into them. */
  private final Map<UUID, UUID> earlier = new LinkedHashMap<>();

  private final WalkedSteps walk = new WalkedSteps();
  private Arriving arriving;
  private Random random;
  private List<UUID> reviews;
  private List<UUID> hosts;
  private long sequence = System.nanoTime();
  private int day = FIRST_DAY;
  private int past;
  private UUID trust;
  private UUID named;
  private String owner = "head";

  private enum Tried {
    PROPOSE,
    GO_ON,
    GO_ON_AGAIN,
    REPLACE,
    DECLARE,
    REDATE,
    CONFIRM,
    STAGE,
    MOVE,
    IMPORT,
    EMPLOY,
    ROLE,
    TIE,
    SAY,
    REVOKE,
    ASSURE,
    END_TRAINING,
    TRAIN,
    JOIN,
    MERGE
  }

  private void peopleAndTwoReviewsOnOneDay(SubjectKind kind) {
    peopleAndTwoReviewsOnOneDay();
    trust = null;
    owner = "head";
    named = kind == SubjectKind.SCHOOL ? null : scene.member("Named");
    if (named != null) {
      walk.call(named, "the named school");
    }
    if (kind == SubjectKind.AREA) {
      scene.aboutArea("Mathematics", named);
    } else if (kind == SubjectKind.TRUST) {
      trust = scene.inTrust(named);
      walk.call(trust, "the trust");
      owner = "leader";
      scene.aboutTrust(trust);
    }
  }

  private void peopleAndTwoReviewsOnOneDay() {
    arriving = new Arriving(handling, events);
    scene.reviewIn("DATED").visitIn(day).withConfirmedDays();
    Scene beside = anotherScene().reviewIn("DATED").visitIn(day);
    sql.run(
        "update review set programme_id = ?, season_id = ? where id = ?",
        scene.programme,
        scene.season,
        beside.review);
    reviews = List.of(scene.review, beside.review);
    for (int more = 1; more < 3; more++) {
      sql.run(
          "insert into review_day values (?, ?)",
          beside.review,
          LocalDate.now().plusDays(day + more));
    }
    schoolsThatGoOnForEachOther(beside);
    people.put("peer", scene.peer);
    people.put("lead", scene.lead);
    for (int i = 0; i < 4; i++) {
      String name = "reviewer-" + i;
      people.put(name, scene.somebody(name, "REVIEWER"));
      scene.trained(people.get(name), i % 2 == 0 ? "PEER" : "LEAD");
    }
    people.put("shadow", scene.newcomer("shadow"));
    people.put("shadow-0", scene.newcomer("shadow-0"));
    scene.learned(scene.peer, "TRAINING");
    people.forEach((name, id) -> walk.call(id, name));
    walk.call(scene.review, "the first review");
    walk.call(beside.review, "the second review");
    walk.call(scene.school, "the school");
    walk.call(scene.elsewhere, "elsewhere");
    walk.call(scene.peersSchool, "the peer's school");
    walk.call(hosts.getFirst(), "the second school");
    walk.call(hosts.getLast(), "the school that goes on for it");
  }

  /** The second review can move to another school and back. */
  private void schoolsThatGoOnForEachOther(Scene beside) {
    hosts = List.of(beside.school, beside.peersSchool);
    sql.run(
        "insert into membership_copy (id, school_id, valid_from, valid_until)"
            + " values (gen_random_uuid(), ?, date '2020-01-01', date '2100-01-01')",
        hosts.getLast());
    for (UUID host : hosts) {
      UUID ending = UUID.randomUUID();
      sql.run(
          "insert into school_ending_copy values"
              + " (?, ?, 'MERGED_INTO_MEMBER', date '2026-01-01', 'SETTLED')",
          ending,
          host);
      sql.run(
          "insert into school_ending_copy_successor values (?, ?)",
          ending,
          host.equals(hosts.getFirst()) ? hosts.getLast() : hosts.getFirst());
    }
  }

  /** A walk can end with everybody barred at once; of some walks, some seat somebody. */
  @Test
  void by_no_path_somebody_is_seated_whom_a_never_rule_bars() {
    long seated = 0;
    long shadows = 0;
    long byTelephone = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WALKS; seed++) {
      beginsAnew(seed);
      peopleAndTwoReviewsOnOneDay(SubjectKind.values()[(int) (seed % SubjectKind.values().length)]);

      walk();

      seated += accepted("LEAD") + accepted("PEER");
      shadows += accepted("SHADOW");
      byTelephone += acceptedByTelephone();
    }
    if (WALKS >= ENOUGH_WALKS) {
      assertThat(seated).isPositive();
      assertThat(shadows).as("beside %d who review", seated).isPositive();
      assertThat(byTelephone).as("of %d who review", seated).isPositive();
    }
  }

  private void beginsAnew(long seed) {
    scene = anotherScene();
    people.clear();
    earlier.clear();
    walk.begin(seed);
    random = new Random(seed);
    day = FIRST_DAY;
    past = 0;
  }

  private void walk() {
    for (int step = 0; step < STEPS; step++) {
      Tried tried = tried(step);
      walk.next(tried.name());
      int status = attempt(tried);
      walk.answered(status);
      theClockDoesWhatIsDue();

      assertThat(status).as("%s", walk).isLessThan(500);
      for (UUID review : reviews) {
        assertThat(NeverRules.barred(sql, review)).as("%s", walk).isEmpty();
      }
    }
  }

  /** Teams begin to be put together before facts come and go. */
  private Tried tried(int step) {
    return step < FIRST_STEPS
        ? step % 2 == 0 ? Tried.PROPOSE : Tried.GO_ON
        : Tried.values()[random.nextInt(Tried.values().length)];
  }

  /** How often somebody joined a team on the way. */
  private long accepted(String part) {
    return (long)
        sql.value(
            "select count(*) from history h join seat s on s.id = h.thing_id"
                + " where h.action = 'ACCEPT' and s.part = ? and s.review_id in (?, ?)",
            part,
            reviews.getFirst(),
            reviews.getLast());
  }

  /** Of these, whose word an administrator wrote down. */
  private long acceptedByTelephone() {
    return (long)
        sql.value(
            "select count(*) from telephone_record t join seat s on s.id = t.thing_id"
                + " where t.step = 'ACCEPT' and s.review_id in (?, ?)",
            reviews.getFirst(),
            reviews.getLast());
  }

  @Test
  void the_check_finds_everybody_who_is_seated_in_spite_of_a_never_rule() {
    peopleAndTwoReviewsOnOneDay();
    scene.withTeam();
    UUID seat = scene.seatOf(scene.peer);
    LocalDate last = LocalDate.now().plusDays(day + 1);
    sql.run("insert into review_day values (?, ?)", scene.review, last);
    sql.run("insert into employment_copy values (?, ?, ?, null)", scene.peer, scene.school, last);
    sql.run(
        "insert into actor_role values (?, 'GOVERNOR', 'SCHOOL', ?, ?, null)",
        scene.peer,
        scene.school,
        last);
    UUID trust = UUID.randomUUID();
    sql.run("update school_copy set trust_id = ? where id = ?", trust, scene.school);
    sql.run(
        "insert into tie_copy values (gen_random_uuid(), ?, null, ?, ?, null)",
        scene.peer,
        trust,
        last);
    sql.run("insert into declaration values (?, 1, now(), true, null, null, null, 0)", seat);
    sql.run("update qualification set phase = 'SECONDARY' where person_id = ?", scene.peer);
    sql.run("update assurance set school_id = ? where person_id = ?", scene.elsewhere, scene.peer);
    sql.run(
        "insert into availability values (gen_random_uuid(), ?, ?, ?, 'NOT_FREE', null, now())",
        scene.peer,
        last,
        last);
    UUID elsewhere = UUID.randomUUID();
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0)",
        elsewhere,
        reviews.getLast(),
        scene.peer);
    sql.run("insert into seat_day values (?, ?, ?)", elsewhere, scene.peer, last);

    assertThat(NeverRules.barred(sql, scene.review))
        .flatExtracting(Map::values)
        .containsExactlyInAnyOrder(
            "works there " + seat,
            "holds a role " + seat,
            "tied " + seat,
            "declared " + seat,
            "untrained " + seat,
            "not assured " + seat,
            "not free " + seat,
            "in two places " + seat);
  }

  @Test
  void the_check_finds_a_shadow_without_the_training_too() {
    peopleAndTwoReviewsOnOneDay();
    UUID untaught = scene.somebody("untaught", "REVIEWER");
    scene.assured(untaught, null);
    scene.withShadow(untaught).withShadow(people.get("shadow"));

    assertThat(NeverRules.barred(sql, scene.review))
        .flatExtracting(Map::values)
        .containsExactly("untaught " + scene.seatOf(untaught));
  }

  private void theClockDoesWhatIsDue() {
    for (UUID review : reviews) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                int taken =
                    sql.run(
                        "delete from due_move where thing = 'review' and thing_id = ?"
                            + " and action = 'ASK_RULES_AGAIN' and due_at <= now()",
                        review);
                if (taken > 0) {
                  again.due(review);
                }
              });
    }
  }

  private int attempt(Tried tried) {
    return switch (tried) {
      case PROPOSE -> propose();
      case GO_ON, GO_ON_AGAIN -> goOn();
      case REPLACE -> replace();
      case DECLARE -> declare(anySeat(), "FAMILY");
      case REDATE -> redate();
      case CONFIRM -> confirm();
      case STAGE -> stage();
      case MOVE -> move();
      case IMPORT -> bringIn();
      case ROLE -> arrives("person.roles-changed.v1", roles());
      case END_TRAINING -> endTraining();
      case TRAIN -> train();
      case EMPLOY -> arrives("person.employments-changed.v1", employments(anyIdOf(somebody())));
      case TIE -> arrives("person.ties-changed.v1", ties());
      case SAY -> say();
      case REVOKE -> revoke(somebody());
      case ASSURE -> assure();
      case JOIN -> join();
      case MERGE -> merge();
    };
  }

  private UUID review() {
    return reviews.get(random.nextInt(reviews.size()));
  }

  private String name() {
    List<String> names = List.copyOf(people.keySet());
    return names.get(random.nextInt(names.size()));
  }

  private UUID somebody() {
    return people.get(name());
  }

  /** Somebody is told of under an earlier id too, later than that they were merged. */
  private UUID anyIdOf(UUID person) {
    List<UUID> ids =
        Stream.concat(
                Stream.of(person),
                earlier.keySet().stream().filter(id -> earlier.get(id).equals(person)))
            .toList();
    return ids.get(random.nextInt(ids.size()));
  }

  private UUID anySeat() {
    var rows =
        sql.rows(
            "select id from seat where review_id = any (?) and state not in"
                + " ('DECLINED', 'WITHDRAWN', 'REPLACED') order by id",
            (Object) reviews.toArray(UUID[]::new));
    return rows.isEmpty()
        ? UUID.randomUUID()
        : (UUID) rows.get(random.nextInt(rows.size())).get("id");
  }

  private String ofSeat(UUID seat) {
    return people.entrySet().stream()
        .filter(
            person ->
                !sql.rows(
                        "select 1 from seat s left join person_merge_copy m"
                            + " on m.person_id = s.person_id"
                            + " where s.id = ? and coalesce(m.into_id, s.person_id) = ?",
                        seat,
                        person.getValue())
                    .isEmpty())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("peer");
  }

  private int propose() {
    String name = name();
    UUID review = review();
    String part = partFor(name);
    walk.note("%s as %s in %s", name, part, review);
    return scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"%s\",\"passedOver\":%s}"
                .formatted(review, people.get(name), part, PASSED_OVER))
        .statusCode();
  }

  /** Those in training shadow; now and then somebody else is to, or they are to review. */
  private String partFor(String name) {
    boolean shadows = name.startsWith("shadow") != (random.nextInt(8) == 0);
    return shadows ? "SHADOW" : random.nextBoolean() ? "PEER" : "LEAD";
  }

  /** The next step of a seat on its way, now and then a step out of it. */
  private int goOn() {
    UUID seat = anySeat();
    String path = scene.path("seats", seat);
    String name = ofSeat(seat);
    if (sql.rows("select 1 from seat where id = ? and state = 'PROPOSED'", seat).size() == 1) {
      walk.note("%s is invited to seat %s", name, seat);
      return scene.as("administrator").act(path, "invite").statusCode();
    }
    if (random.nextInt(8) == 0) {
      walk.note("%s leaves seat %s", name, seat);
      return scene.as(name).act(path, "withdraw", "{\"reason\":\"x\"}").statusCode();
    }
    declare(seat, null);
    UUID person = people.get(name);
    if (person == null) {
      return 404;
    }
    hearsOf(person, seat);
    int status = accept(seat, name);
    if (status == 200) {
      isNotBarred(seat);
    }
    return status;
  }

  private int accept(UUID seat, String name) {
    String path = scene.path("seats", seat);
    boolean byTelephone = random.nextBoolean();
    walk.note("%s accepts seat %s%s", name, seat, byTelephone ? " by telephone" : "");
    return byTelephone
        ? acceptByTelephone(path, people.get(name))
        : scene.as(name).act(path, "accept").statusCode();
  }

  /** Since they were invited something came to be known, and nobody has asked again yet. */
  private void hearsOf(UUID person, UUID seat) {
    switch (random.nextInt(8)) {
      case 0, 1 -> nowWorksThere(anyIdOf(person), seat);
      case 2 -> revoke(person);
      default -> {
        // nothing has changed
      }
    }
  }

  private void nowWorksThere(UUID person, UUID seat) {
    var host =
        sql.rows(
            "select r.school_id from review r join seat s on s.review_id = r.id where s.id = ?",
            seat);
    if (!host.isEmpty()) {
      arrives(
          "person.employments-changed.v1",
          employments(person, (UUID) host.getFirst().get("school_id"), LocalDate.of(2020, 1, 1)));
    }
  }

  /** Whoever joins is asked about there and then, not when the clock comes by. */
  private void isNotBarred(UUID seat) {
    for (UUID review : reviews) {
      assertThat(NeverRules.barred(sql, review))
          .flatExtracting(Map::values)
          .as("accepted in %s", walk)
          .noneMatch(found -> found.toString().endsWith(seat.toString()));
    }
  }

  /** An administrator writes down that they accepted. */
  private int acceptByTelephone(String path, UUID speaker) {
    String etag = scene.as("administrator").get(path).header("ETag");
    return given()
        .auth()
        .oauth2(Tokens.of(scene.addressOf("administrator")))
        .contentType("application/json")
        .header(Telephone.SAID_BY, speaker)
        .header("If-Match", etag == null ? "\"0\"" : etag)
        .post(path + "/accept")
        .statusCode();
  }

  private int declare(UUID seat, String kind) {
    String name = ofSeat(seat);
    walk.note("%s declares %s for seat %s", name, kind == null ? "no tie" : kind, seat);
    String path = scene.path("seats", seat) + "/declaration";
    String ties = kind == null ? "" : "{\"kind\":\"%s\",\"about\":\"x\"}".formatted(kind);
    boolean again = sql.rows("select 1 from declaration where seat_id = ?", seat).isEmpty();
    if (kind == null && !again) {
      return 200;
    }
    return scene
        .as(name)
        .put(
            path,
            "{\"protocolVersion\":%s,\"agreesToProtocol\":true,\"agreesToConfidentiality\":true,\"ties\":[%s]}"
                .formatted(sql.value("select max(version) from protocol"), ties),
            scene.as(name).get(path).header("ETag"))
        .statusCode();
  }

  private int replace() {
    UUID seat = anySeat();
    UUID other = somebody();
    walk.note("%s of %s by %s", seat, ofSeat(seat), other);
    String path = scene.path("seats", seat);
    return scene
        .as("administrator")
        .create(
            path + "/replace",
            "{\"personId\":\"%s\",\"reason\":\"x\",\"passedOver\":%s}"
                .formatted(other, PASSED_OVER),
            UUID.randomUUID().toString(),
            scene.as("administrator").get(path).header("ETag"))
        .statusCode();
  }

  private int confirm() {
    return scene
        .as("administrator")
        .act(scene.path("reviews", review()), "confirm-team")
        .statusCode();
  }

  /** The first review is postponed with its team and has another day. */
  private int redate() {
    scene
        .as("administrator")
        .act(
            scene.path("reviews", scene.review),
            "postpone",
            "{\"keepTeam\":true,\"reason\":\"x\"}");
    day += random.nextInt(2);
    walk.note("to %s", workingDay());
    String offered =
        scene
            .as("administrator")
            .create(
                "/api/v1/day-offers",
                "{\"requestId\":\"%s\",\"days\":[{\"day\":\"%s\"}]}"
                    .formatted(scene.request, workingDay()))
            .path("id");
    return scene.as(owner).act("/api/v1/day-offers/" + offered, "confirm").statusCode();
  }

  private LocalDate workingDay() {
    LocalDate found = LocalDate.now().plusDays(day);
    while (found.getDayOfWeek().getValue() > 5) {
      found = found.plusDays(1);
    }
    return found;
  }

  private int arrives(String type, String data) {
    walk.note("%s", data.strip());
    arriving.golden(type, sequence++, text -> data);
    return 200;
  }

  /** How a review gets there is for other tests; seats are filled in each of these. */
  private int stage() {
    List<String> stages = List.of("DATED", "TEAM_CONFIRMED", "READY", "IN_PROGRESS");
    String stage = stages.get(random.nextInt(stages.size()));
    UUID review = review();
    walk.note("%s is %s", review, stage);
    return sql.run(
        "update review set state = ? where id = ? and not exists (select 1 from review_hold h"
            + " where h.review_id = review.id and h.lifted_at is null)",
        stage,
        review);
  }

  private int move() {
    Object at = sql.value("select school_id from review where id = ?", reviews.getLast());
    UUID to = at.equals(hosts.getFirst()) ? hosts.getLast() : hosts.getFirst();
    walk.note("to %s", to);
    return scene
        .as("administrator")
        .act(
            scene.path("reviews", reviews.getLast()), "move", "{\"schoolId\":\"%s\"}".formatted(to))
        .statusCode();
  }

  /** An earlier review, to whose team somebody belonged. */
  private int bringIn() {
    UUID key = UUID.randomUUID();
    String file =
        "Review,SchoolURN,SchoolId,Programme,Season,Days,PersonId,Part,Component,Level%n"
                .formatted()
            + "%s,,%s,%s,This year,%s,%s,PEER,,%n"
                .formatted(
                    key, host(), scene.programme, LocalDate.now().minusDays(++past), somebody());
    walk.note("%s", file.lines().skip(1).toList());
    int status =
        given()
            .auth()
            .oauth2(Tokens.of(scene.addressOf("administrator")))
            .contentType("application/octet-stream")
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/past-imports/reviews?dryRun=false")
            .statusCode();
    assertThat(NeverRules.cameIn(sql, key)).as("%s", walk).isEmpty();
    return status;
  }

  private int endTraining() {
    UUID person = somebody();
    var found =
        sql.rows(
            "select id from qualification where person_id = ? and ended_at is null"
                + " order by part, phase, valid_from, valid_until, id",
            person);
    if (found.isEmpty()) {
      return 404;
    }
    LocalDate last = nearTheVisit();
    walk.note("of %s on %s", person, last);
    return scene
        .as("administrator")
        .act(
            scene.path("qualifications", (UUID) found.getFirst().get("id")),
            "end",
            "{\"lastDay\":\"%s\",\"reason\":\"x\"}".formatted(last))
        .statusCode();
  }

  private int train() {
    String data =
        """
        {"personId":"%s","programmeId":"%s","part":"%s","phase":%s,"from":"%s",
         "until":"2099-01-01"}
        """
            .formatted(
                somebody(),
                scene.programme,
                random.nextBoolean() ? "PEER" : "LEAD",
                random.nextInt(4) == 0 ? "\"SECONDARY\"" : null,
                nearTheVisit());
    walk.note("%s", data.strip());
    return scene.as("administrator").create("/api/v1/qualifications", data).statusCode();
  }

  /** Sometimes within the visit of several days, sometimes long before. */
  private LocalDate nearTheVisit() {
    return LocalDate.now().plusDays(random.nextInt(3) == 0 ? 0 : 118 + random.nextInt(6));
  }

  private UUID host() {
    if (named != null && random.nextBoolean()) {
      return named;
    }
    return random.nextBoolean() ? scene.school : hosts.get(random.nextInt(2));
  }

  private String employments(UUID person) {
    UUID at =
        switch (random.nextInt(3)) {
          case 0 -> host();
          case 1 -> scene.elsewhere;
          default -> null;
        };
    return employments(person, at, at == null ? null : since());
  }

  /**
   * @param at null for who works nowhere
   */
  private static String employments(UUID person, UUID at, LocalDate since) {
    String item =
        at == null
            ? ""
            : "{\"schoolId\":\"%s\",\"from\":\"%s\",\"until\":null}".formatted(at, since);
    return "{\"personId\":\"%s\",\"employments\":[%s]}".formatted(person, item);
  }

  private String roles() {
    String item =
        random.nextInt(3) == 0
            ? ""
            : trust != null && random.nextInt(4) == 0
                ? "{\"role\":\"TRUST_LEADER\",\"scope\":{\"kind\":\"TRUST\",\"id\":\"%s\"},\"from\":\"%s\",\"until\":null}"
                    .formatted(trust, since())
                : "{\"role\":\"GOVERNOR\",\"scope\":{\"kind\":\"SCHOOL\",\"id\":\"%s\"},\"from\":\"%s\",\"until\":null}"
                    .formatted(random.nextInt(4) == 0 ? scene.elsewhere : host(), since());
    return "{\"personId\":\"%s\",\"roles\":[%s]}".formatted(anyIdOf(somebody()), item);
  }

  private LocalDate since() {
    return random.nextBoolean() ? LocalDate.of(2020, 1, 1) : nearTheVisit();
  }

  private String ties() {
    String item =
        random.nextBoolean()
            ? ""
            : "{\"tieId\":\"%s\",\"schoolId\":%s,\"from\":\"%s\",\"until\":null}"
                .formatted(UUID.randomUUID(), tiedTo(), since());
    return "{\"personId\":\"%s\",\"ties\":[%s]}".formatted(anyIdOf(somebody()), item);
  }

  private String tiedTo() {
    return trust != null && random.nextBoolean()
        ? "null,\"trustId\":\"%s\"".formatted(trust)
        : "\"%s\",\"trustId\":null".formatted(host());
  }

  private int say() {
    String name = name();
    String data =
        "{\"personId\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"value\":\"%s\"}"
            .formatted(
                people.get(name),
                nearTheVisit(),
                LocalDate.now().plusDays(400),
                random.nextInt(3) == 0 ? "NOT_FREE" : "FREE");
    walk.note("%s", data);
    return scene.as(name).create("/api/v1/availabilities", data).statusCode();
  }

  private int revoke(UUID person) {
    var found =
        sql.rows(
            "select id, school_id from assurance where person_id = ? and revoked_at is null"
                + " order by given_at, id",
            person);
    if (found.isEmpty()) {
      return 404;
    }
    Object by = found.getFirst().get("school_id");
    walk.note("what %s assures of %s", by == null ? "the network" : by, person);
    return scene
        .as("administrator")
        .act(scene.path("assurances", (UUID) found.getFirst().get("id")), "revoke")
        .statusCode();
  }

  private int assure() {
    UUID person = somebody();
    walk.note("%s", person);
    return scene
        .as("administrator")
        .create(
            "/api/v1/assurances",
            "{\"personId\":\"%s\",\"checkedOn\":\"2026-01-01\",\"until\":\"2099-01-01\"}"
                .formatted(person))
        .statusCode();
  }

  /** Another school joins the trust that is reviewed, or leaves it. */
  private int join() {
    if (trust == null) {
      return 404;
    }
    String joined = random.nextInt(3) == 0 ? "null" : "\"" + trust + "\"";
    return arrives(
        "school.school-changed.v1",
        """
        {"schoolId":"%s","name":"Named","phase":"PRIMARY","authorityCode":"9",
         "authorityName":"Authority","trustId":%s,"trustCode":%s,"trustName":null,
         "easting":700000,"northing":300000}
        """
            .formatted(named, joined, joined));
  }

  /** Two of them turn out to be one, whichever id of the one is told; a few people stay. */
  private int merge() {
    String goes = name();
    String stays = name();
    if (goes.equals(stays) || people.size() < 5) {
      return 409;
    }
    UUID person = people.remove(goes);
    UUID into = people.get(stays);
    UUID told = anyIdOf(into);
    earlier.replaceAll((id, now) -> now.equals(person) ? into : now);
    earlier.put(person, into);
    return arrives(
        "person.merged.v1", "{\"personId\":\"%s\",\"intoId\":\"%s\"}".formatted(person, told));
  }
}
