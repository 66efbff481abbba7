# What the district's server says to laptops and to the ward's people.

problem-revoked = The district has revoked this laptop, so it receives nothing new. What was written on it is kept apart and is not lost. Call the district to learn why and to enrol again.
problem-officer-revoked = This officer has left the post and cannot enrol a laptop. Ask the district for a code for whoever is in charge now.
problem-not-while-serving = The server is running: this cannot be done through it.
problem-hatch-failed = The administrators’ port could not be opened. Check that the data directory can be written, and try again.
