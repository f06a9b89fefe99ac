package desmigratif.business;

import desmigratif.test.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of the service as a whole, on the morning of 30 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(BusinessApplication.class)
@TestPropertySource(properties = "platform.now=2026-11-30T03:00:00Z")
public @interface BusinessTest {}
