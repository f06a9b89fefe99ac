package desmigratif.kit.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps out auto-configurations that are on the class path only for a neighbour: those whose names begin as
 * {@code platform.without} says. So an application is the same alone and beside others.
 */
final class Neighbours implements AutoConfigurationImportFilter, EnvironmentAware {

    private List<String> without = List.of();

    @Override
    public void setEnvironment(Environment environment) {
        without = Binder.get(environment)
                .bind("platform.without", Bindable.listOf(String.class))
                .orElse(List.of());
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[configurations.length];
        for (int i = 0; i < wanted.length; i++) {
            var name = configurations[i];
            wanted[i] = name == null || without.stream().noneMatch(name::startsWith);
        }
        return wanted;
    }
}
