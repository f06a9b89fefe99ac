package desmigratif.standalone;

import desmigratif.business.BusinessApplication;
import desmigratif.cooperative.CooperativeApplication;
import desmigratif.portal.PortalApplication;
import desmigratif.registry.RegistryApplication;
import desmigratif.reporting.ReportingApplication;

/** One application of the house. All read {@code <name>.yml}; the class path is one for all. */
public enum Tenant {
    REGISTRY("registry", RegistryApplication.class),
    BUSINESS("business", BusinessApplication.class),
    COOPERATIVE("cooperative", CooperativeApplication.class),
    REPORTING("reporting", ReportingApplication.class),
    PORTAL("portal", PortalApplication.class);

    private final String service;
    private final Class<?> application;

    Tenant(String service, Class<?> application) {
        this.service = service;
        this.application = application;
    }

    public String service() {
        return service;
    }

    public Class<?> application() {
        return application;
    }
}
