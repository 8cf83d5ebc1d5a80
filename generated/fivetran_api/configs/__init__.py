"""The types of the services' configs, a module for each, such as configs.postgres with PostgresConfig."""
