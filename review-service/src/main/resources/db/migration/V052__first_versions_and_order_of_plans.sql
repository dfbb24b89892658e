-- Version 0 says that nothing is declared yet; what was declared has a later one.
update declaration set version = version + 1 where version = 0;
