/*
   daytime_server: RFC 867, more or less

   Sends a line with the time of day to whoever connects.  The clock starts at the
   second given on the command line and advances an hour with each client, so that
   the answer is known in advance.
*/

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/socket.h>

#define HOUR 3600

int
main (int argc, char **argv)
{
  struct addrinfo hints, *res;
  struct sockaddr_storage name;
  socklen_t name_len = sizeof (name);
  char service[NI_MAXSERV], line[64];
  time_t now;
  int s, fd, error, clients;

  if (argc < 4)
    {
      fprintf (stderr, "usage: daytime_server port clients seconds\n");
      return 2;
    }
  clients = atoi (argv[2]);
  now = strtol (argv[3], NULL, 10);

  memset (&hints, 0, sizeof (hints));
  hints.ai_family = AF_INET;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  error = getaddrinfo (NULL, argv[1], &hints, &res);
  if (error)
    {
      fprintf (stderr, "%s: %s\n", argv[1], gai_strerror (error));
      return 1;
    }

  s = socket (res->ai_family, res->ai_socktype, res->ai_protocol);
  if (s < 0
      || bind (s, res->ai_addr, res->ai_addrlen) < 0
      || listen (s, 5) < 0)
    {
      perror ("daytime_server");
      freeaddrinfo (res);
      return 1;
    }
  freeaddrinfo (res);

  if (getsockname (s, (struct sockaddr *) &name, &name_len) < 0
      || getnameinfo ((struct sockaddr *) &name, name_len, NULL, 0,
                      service, sizeof (service), NI_NUMERICSERV) != 0)
    return 1;
  printf ("port %s\n", service);
  fflush (stdout);

  while (clients-- > 0)
    {
      struct tm *utc;

      fd = accept (s, NULL, 0);
      if (fd < 0)
        {
          perror ("accept");
          continue;
        }
      utc = gmtime (&now);
      strftime (line, sizeof (line), "%A, %B %d, %Y %H:%M:%S-UTC\r\n", utc);
      if (write (fd, line, strlen (line)) < 0)
        perror ("write");
      printf ("day %d of the year, weekday %d\n", utc->tm_yday + 1, utc->tm_wday);
      close (fd);
      now += HOUR;
    }
  close (s);
  return 0;
}
