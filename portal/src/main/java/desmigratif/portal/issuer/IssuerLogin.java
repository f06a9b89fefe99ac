package desmigratif.portal.issuer;

import desmigratif.portal.account.Account;
import desmigratif.portal.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in at the issuer. It shares the browser's session with the login of the pages, but not its place in it: the
 * one is a person who gave a password, the other a person with tokens.
 */
public final class IssuerLogin {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    IssuerLogin() {
        contexts.setSpringSecurityContextKey("issuer");
    }

    SecurityContextRepository contexts() {
        return contexts;
    }

    /** Signs the account in, in a new session so that nobody can have planted it. */
    public void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var who = UsernamePasswordAuthenticationToken.authenticated(account.id(), null, List.of());
        who.setDetails(account.generation());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(Sessions.ACCOUNT, account.id());
    }
}
