/** The one PostgreSQL: embedded or given, its roles, its migrations. */
@NullMarked
@NamedInterface("database")
package dk.fortaler.kernel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
