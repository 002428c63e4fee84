"""Alembic's way in: it runs on the connection, and in the transaction, that the app hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
