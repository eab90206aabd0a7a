import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Runs one statement in the embedded database of a data folder as its superuser, and prints the first column. */
class Sql {
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        String port = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("secrets/database-superuser")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/fortaler";
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(arguments[1]);
            while (rows) {
                try (var result = statement.getResultSet()) {
                    while (result.next()) {
                        System.out.println(result.getString(1));
                    }
                }
                rows = statement.getMoreResults();
            }
        }
    }
}
