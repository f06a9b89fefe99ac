package desmigratif.test.visit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A browser without pages: keeps cookies, goes through the whole login, sends the CSRF token along. */
public final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Visitor(URI portal) {
        this.portal = portal;
    }

    /** A stranger at this portal. */
    public static Visitor at(URI portal) {
        return new Visitor(portal);
    }

    /** Somebody who has signed in with a user name and a password. */
    public static Visitor signedIn(URI portal, String username, String password) {
        var visitor = at(portal);
        var arrived = visitor.signIn(username, password);
        if (arrived.statusCode() != 200 || !arrived.uri().getPath().equals("/")) {
            throw new IllegalStateException("Not signed in: " + arrived.statusCode() + " at " + arrived.uri());
        }
        return visitor;
    }

    /** Tries to sign in; the answer is where that ends: the start page, or the login form with a word of refusal. */
    public HttpResponse<String> signIn(String username, String password) {
        var arrived = follow(get("/oauth2/authorization/portal"));
        return arrived.uri().getPath().equals("/login") ? fillLogin(username, password) : arrived;
    }

    /** Fills in the login form, whoever is signed in already, and goes where that leads. */
    public HttpResponse<String> fillLogin(String username, String password) {
        return follow(submit(username, password));
    }

    /** Fills in the login form; the answer is the form's own. */
    public HttpResponse<String> submit(String username, String password) {
        var token = FORM_TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("No login form");
        }
        return fill("/login", Map.of("username", username, "password", password, "_csrf", token.group(1)));
    }

    /** Sends a form. */
    public HttpResponse<String> fill(String path, Map<String, String> fields) {
        var text = new StringBuilder();
        fields.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text.toString())));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends JSON with the CSRF token, as the pages do. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(method, path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends any body with the CSRF token, as the pages do. */
    public HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/portal/v1/about");
        }
        return send(request(path)
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow())
                .method(method, body));
    }

    /** A request to the portal, to be sent with {@link #send(HttpRequest.Builder)}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    /** Sends a request as it is, with the cookies of this visitor. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Goes where an answer leads, as far as it leads. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var here = answer;
        while (here.statusCode() / 100 == 3) {
            var next = here.uri().resolve(here.headers().firstValue("Location").orElseThrow());
            here = send(
                    HttpRequest.newBuilder(next).timeout(Duration.ofSeconds(30)).GET());
        }
        return here;
    }

    /** The value of a cookie this visitor holds. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Another one with the same cookies, as if the browser came back to a portal at another address. */
    public Visitor movedTo(URI other) {
        var moved = at(other);
        cookies.getCookieStore()
                .getCookies()
                .forEach(it -> moved.cookies.getCookieStore().add(other, it));
        return moved;
    }
}
