package desmigratif.reporting;

import desmigratif.test.ServiceTest;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.test.context.TestPropertySource;

/** A test of the service on the last day of November 2026. */
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(ReportingApplication.class)
@TestPropertySource(properties = "platform.now=2026-11-30T08:00:00Z")
public @interface ReportingTest {}
