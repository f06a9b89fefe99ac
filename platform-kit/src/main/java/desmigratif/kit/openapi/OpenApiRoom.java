package desmigratif.kit.openapi;

import desmigratif.kit.json.CommandJson;
import desmigratif.kit.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Serves the description of the service. */
@Configuration(proxyBeanMethods = false)
public class OpenApiRoom {

    @Bean
    RouterFunction<ServerResponse> description(
            @Value("${spring.application.name}") String service,
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            Problems problems,
            CommandJson json) {
        return RouterFunctions.route()
                .GET("/api/" + service + "/v1/openapi.json", request -> {
                    var description = new Description(service, problems.codes(), Examples.of(service))
                            .of(mappings.orderedStream().toList());
                    return ServerResponse.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(json.write(description));
                })
                .build();
    }
}
