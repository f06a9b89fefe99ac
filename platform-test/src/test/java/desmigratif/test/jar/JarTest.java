package desmigratif.test.jar;

import desmigratif.test.Engines;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestConstructor;

/** A test on the sample service. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {JarApplication.class, JarSettings.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.config.name=registry",
            "spring.application.name=registry",
            "spring.main.banner-mode=off",
            "platform.keys=target/keys",
            "platform.make-keys=true",
            "spring.cloud.function.definition=registryEvents",
            "spring.cloud.stream.bindings.registryEvents-in-0.destination=registry.events.v1"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface JarTest {}

/** Where the engines are. */
class JarSettings {

    @org.springframework.context.annotation.Bean
    DynamicPropertyRegistrar engines() {
        return it -> {
            it.add("spring.mongodb.uri", () -> Engines.mongoUri("jars"));
            it.add("spring.kafka.bootstrap-servers", Engines::kafkaBrokers);
            it.add("spring.cloud.stream.kafka.binder.brokers", Engines::kafkaBrokers);
        };
    }

    @org.springframework.context.annotation.Bean
    desmigratif.test.Facts facts() {
        return desmigratif.test.Facts.open();
    }
}
