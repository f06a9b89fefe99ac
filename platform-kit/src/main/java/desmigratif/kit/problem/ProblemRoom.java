package desmigratif.kit.problem;

import desmigratif.kit.Problem;
import desmigratif.kit.json.CommandJson;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What refusing is made of, from the outermost ring to the innermost. */
@Configuration(proxyBeanMethods = false)
public class ProblemRoom {

    @Bean
    CommandJson commandJson() {
        return new CommandJson();
    }

    @Bean
    Problems problems(@Value("${spring.application.name}") String service, CommandJson json) {
        return new Problems(ProblemTexts.of(service), json);
    }

    @Bean
    Refusals refusals(Problems problems) {
        return new Refusals(problems);
    }

    @Bean
    FilterRegistrationBean<EdgeFilter> edge(Refusals refusals) {
        var edge = new FilterRegistrationBean<>(new EdgeFilter(refusals));
        edge.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return edge;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemPages(Problems problems) {
        return factory -> factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemValve.class.getName());
            host.getPipeline().addValve(new ProblemValve(problems));
        });
    }

    @Bean
    RequestRejectedHandler crookedPath(Problems problems) {
        return (request, response, thrown) -> problems.write(new Problem(400, "bad-path", null), request, response);
    }
}
