package desmigratif.portal.session;

import com.mongodb.client.MongoDatabase;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.key.Seal;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** What the room of sessions is made of. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionRoom {

    @Bean
    Sessions sessionRepository(MongoDatabase store, Seal seal, PortalSettings settings, Clock clock) {
        return new Sessions(store.getCollection("sessions"), seal, settings.refreshToken(), clock);
    }

    @Bean
    CookieSerializer sessionCookie(PortalSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("desmigratif");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(settings.secure());
        return cookie;
    }
}
