# What the district's server says to laptops and to the ward's people.

problem-revoked = The district has revoked this laptop, so it receives nothing new. What was written on it is kept apart and is not lost. Call the district to learn why and to enrol again.
problem-officer-revoked = This officer has left the post and cannot enrol a laptop. Ask the district for a code for whoever is in charge now.
