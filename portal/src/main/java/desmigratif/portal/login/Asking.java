package desmigratif.portal.login;

import desmigratif.portal.token.Registrations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;

/** Begins the code flow where it goes on, without the detour over its own address: each is a wait on a slow line. */
final class Asking {

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final PendingLogin pending;

    Asking(ClientRegistrationRepository registrations, PendingLogin pending) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.pending = pending;
    }

    /** Where the browser goes next. */
    String begin(HttpServletRequest request, HttpServletResponse response) {
        var asked = Objects.requireNonNull(requests.resolve(request, Registrations.PORTAL));
        pending.saveAuthorizationRequest(asked, request, response);
        return asked.getAuthorizationRequestUri();
    }
}
