package desmigratif.portal.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import desmigratif.portal.PortalSettings;
import desmigratif.portal.problem.Problems;
import desmigratif.portal.token.CurrentToken;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway is made of: one route a service. */
@Configuration(proxyBeanMethods = false)
class GatewayRoom {

    @Bean
    RouterFunction<ServerResponse> services(PortalSettings settings, Crossing crossing) {
        return to("registry", settings, crossing)
                .and(to("business", settings, crossing))
                .and(to("cooperative", settings, crossing))
                .and(to("reporting", settings, crossing));
    }

    @Bean
    Crossing crossing(CurrentToken token, Problems problems) {
        return new Crossing(token, problems);
    }

    /** Services speak plain HTTP/1.1; the client's default would offer each of them an upgrade first. */
    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> plainHttp() {
        return builder -> builder.withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
    }

    @Bean
    LeftBehind leftBehind() {
        return new LeftBehind();
    }

    @Bean
    LeftThere leftThere() {
        return new LeftThere();
    }

    /** First of all filters: what is too large is not even read. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(PortalSettings settings, Problems problems) {
        var filter = new FilterRegistrationBean<>(
                new BodyLimit(settings.largestBody().toBytes(), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    private static RouterFunction<ServerResponse> to(String service, PortalSettings settings, Crossing crossing) {
        URI address = Objects.requireNonNull(settings.services().get(service), service);
        return route(service)
                .route(path("/api/" + service + "/**"), http())
                .before(uri(address))
                .filter(crossing)
                .build();
    }
}
