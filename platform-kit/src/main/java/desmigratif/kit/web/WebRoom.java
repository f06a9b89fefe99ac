package desmigratif.kit.web;

import desmigratif.kit.Now;
import desmigratif.kit.json.CommandJson;
import desmigratif.kit.problem.ProblemRoom;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the way in is made of. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemRoom.class, Answers.class})
public class WebRoom {

    @Bean
    SmartInitializingSingleton routesAreGuarded(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return () -> new Routes(mappings.orderedStream().toList()).check();
    }

    @Bean
    WebMvcConfigurer edgeOfWebMvc(CommandJson json, Now now) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new JsonBody(json));
            }

            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(new Codes());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(List.of(new AskArgument(now), new ReaderArgument(), new PagingArgument()));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Gate());
            }
        };
    }
}
