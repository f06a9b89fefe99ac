package desmigratif.portal.page;

import desmigratif.portal.PortalSettings;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** What the room of pages is made of. */
@Configuration(proxyBeanMethods = false)
class PageRoom implements WebMvcConfigurer {

    /** For what carries its version in its address. */
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    Shell shell(JsonMapper json) {
        return Shell.find(Assets.find(json), json);
    }

    @Bean
    PageHeaders pageHeaders(Shell shell, PortalSettings settings) {
        return new PageHeaders(shell, settings.secure());
    }

    /** Indonesian, unless somebody has chosen English; what the browser speaks is often just how the phone was sold. */
    @Bean
    LocaleResolver localeResolver(PortalSettings settings) {
        var chosen = new CookieLocaleResolver("lang");
        chosen.setDefaultLocaleFunction(_ -> Locale.of("id"));
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieSameSite("Lax");
        chosen.setCookieSecure(settings.secure());
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice).addPathPatterns("/", "/login/**");
    }

    /** Their addresses carry their versions, so they never change. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/_static/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/")
                .setCacheControl(FOR_EVER);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_EVER);
    }
}
