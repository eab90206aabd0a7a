package dk.fortaler.kernel.database;

import com.zaxxer.hikari.HikariDataSource;
import dk.fortaler.kernel.database.Database.Credentials;
import dk.fortaler.kernel.storage.DataFolder;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty(name = "fortaler.database.url", matchIfMissing = true, havingValue = "\0none")
    EmbeddedDatabase embeddedDatabase(DataFolder data, DatabaseProperties properties) {
        return new EmbeddedDatabase(data, properties.poolSize() + 30);
    }

    @Bean
    @ConditionalOnProperty(name = "fortaler.database.url", matchIfMissing = true, havingValue = "\0none")
    Database ownDatabase(EmbeddedDatabase embedded) {
        return embedded.database();
    }

    @Bean
    @ConditionalOnProperty("fortaler.database.url")
    Database givenDatabase(DatabaseProperties properties) {
        return new Database(
                String.valueOf(properties.url()),
                new Credentials(properties.ownerUser(), properties.ownerPassword()),
                new Credentials(properties.user(), properties.password()));
    }

    /** The application's pool. It waits no longer for a connection than a person would for a page. */
    @Bean
    HikariDataSource dataSource(Database database, DatabaseProperties properties) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.application().user());
        pool.setPassword(database.application().password());
        pool.setMaximumPoolSize(properties.poolSize());
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("fortaler");
        pool.addDataSourceProperty("ApplicationName", "fortaler");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /** Migrations run as the owner, on a connection of their own that is closed afterwards. */
    @Bean
    FlywayConfigurationCustomizer migrateAsOwner(Database database) {
        return flyway -> flyway.dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("application", database.application().user()));
    }
}
