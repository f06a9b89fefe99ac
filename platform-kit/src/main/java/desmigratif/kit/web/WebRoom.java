package desmigratif.kit.web;

import desmigratif.kit.Now;
import desmigratif.kit.json.CommandJson;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the way in is made of. */
@Configuration(proxyBeanMethods = false)
@Import(Answers.class)
public class WebRoom {

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
    SmartInitializingSingleton routesAreGuarded(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return () -> new Routes(mappings.orderedStream().toList()).check();
    }

    @Bean
    WebMvcConfigurer edgeOfWebMvc(CommandJson json, Refusals refusals, Now now) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new JsonBody(json));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(List.of(new AskArgument(now), new ReaderArgument(), new PagingArgument()));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Gate());
            }

            @Override
            public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(refusals);
            }
        };
    }
}
