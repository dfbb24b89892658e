package org.lantern.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lantern.kit.event.KafkaSettings;

/** Starts one {@link LastingConsumer} for each subscription of the service, and stops them. */
@Singleton
class EventConsumers {
  private static final int SESSION_MILLIS = 10_000;

  /** The broker has forgotten a consumer by then that did not say goodbye. */
  private static final Duration AFTER_THE_SESSION = Duration.ofMillis(SESSION_MILLIS + 2_000);

  private final List<Subscription> subscriptions;
  private final KafkaSettings settings;
  private final EventHandling handling;
  private final DeadLetters deadLetters;
  private final Replay replay;
  private final MeterRegistry meters;
  private final List<LastingConsumer> running = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  EventConsumers(
      @All List<Subscription> subscriptions,
      KafkaSettings settings,
      EventHandling handling,
      DeadLetters deadLetters,
      Replay replay,
      MeterRegistry meters) {
    this.subscriptions = subscriptions;
    this.settings = settings;
    this.handling = handling;
    this.deadLetters = deadLetters;
    this.replay = replay;
    this.meters = meters;
  }

  void start(@Observes StartupEvent event) {
    if (settings.consumers()) {
      subscriptions.forEach(this::start);
    }
  }

  private void start(Subscription subscription) {
    String name = name(subscription);
    LastingConsumer lasting =
        new LastingConsumer(name, () -> consumer(subscription, name), AFTER_THE_SESSION);
    Gauge.builder("lantern.consumer.lag", lasting, LastingConsumer::lag)
        .tag("consumer", name)
        .register(meters);
    running.add(lasting);
    threads.add(
        Thread.ofPlatform()
            .name("events-" + subscription.producer())
            .start(
                () -> {
                  replay.ifAsked(subscription, name);
                  lasting.run();
                }));
  }

  private String name(Subscription subscription) {
    return settings.service() + "." + subscription.producer();
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void takeOverReplays() {
    if (settings.consumers()) {
      subscriptions.forEach(each -> replay.ifUnheard(each, name(each)));
    }
  }

  private EventConsumer consumer(Subscription subscription, String name) {
    KafkaConsumer<String, String> kafka = new KafkaConsumer<>(properties(settings, name));
    EventConsumer consumer = new EventConsumer(subscription, name, kafka, handling, deadLetters);
    kafka.subscribe(List.of(KafkaSettings.topic(subscription.producer())), consumer);
    return consumer;
  }

  static Map<String, Object> properties(KafkaSettings settings, String group) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "-" + settings.instance());
    properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
    properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
    properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    properties.putAll(settings.client());
    return properties;
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running.forEach(LastingConsumer::stop);
    for (Thread thread : threads) {
      thread.join(Duration.ofSeconds(5));
    }
  }
}
