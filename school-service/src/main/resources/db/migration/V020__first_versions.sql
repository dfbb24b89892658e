-- Version 0 says that nobody is named for safeguarding; what stands has a later one.
update network_contact set version = version + 1;
