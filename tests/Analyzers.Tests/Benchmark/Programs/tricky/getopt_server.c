/* GNU style: options, a usage text, and error(3)-like reporting that leaves or not. */
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const char *program_name = "linecount";

static void report (int status, int errnum, const char *format, ...)
{
  va_list args;

  fflush (stdout);
  fprintf (stderr, "%s: ", program_name);
  va_start (args, format);
  vfprintf (stderr, format, args);
  va_end (args);
  if (errnum)
    fprintf (stderr, ": %s", strerror (errnum));
  putc ('\n', stderr);
  if (status)
    exit (status);
}

static unsigned short port_arg (const char *s)
{
  char *end;
  unsigned long v;

  errno = 0;
  v = strtoul (s, &end, 10);
  if (errno || end == s || *end || v == 0 || v > USHRT_MAX)
    report (EXIT_FAILURE, 0, "invalid port '%s'", s);
  return (unsigned short) v;
}

static unsigned long count_lines (int fd)
{
  char buf[BUFSIZ];
  unsigned long lines = 0;
  ssize_t n;

  while ((n = read (fd, buf, sizeof buf)) != 0)
    {
      char *p = buf;

      if (n < 0)
        {
          if (errno == EINTR)
            continue;
          report (0, errno, "read");
          break;
        }
      while ((p = memchr (p, '\n', (size_t) (buf + n - p))) != NULL)
        {
          p++;
          lines++;
        }
    }
  return lines;
}

int main (int argc, char **argv)
{
  struct sockaddr_in sin;
  unsigned short port = 6789;
  int c, s, fd, on = 1;

  while ((c = getopt (argc, argv, "p:h")) != -1)
    switch (c)
      {
      case 'p':
        port = port_arg (optarg);
        break;
      case 'h':
        printf ("Usage: %s [-p PORT]\n", program_name);
        return EXIT_SUCCESS;
      default:
        return EXIT_FAILURE;
      }

  s = socket (AF_INET, SOCK_STREAM, 0);
  if (s < 0)
    report (EXIT_FAILURE, errno, "socket");
  if (setsockopt (s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
    report (0, errno, "SO_REUSEADDR");
  memset (&sin, 0, sizeof sin);
  sin.sin_family = AF_INET;
  sin.sin_port = htons (port);
  sin.sin_addr.s_addr = htonl (INADDR_LOOPBACK);
  if (bind (s, (struct sockaddr *) &sin, sizeof sin) < 0)
    report (EXIT_FAILURE, errno, "port %u", port);
  if (listen (s, 8) < 0)
    report (EXIT_FAILURE, errno, "listen");
  for (;;)
    {
      fd = accept (s, NULL, NULL);
      if (fd < 0)
        {
          report (0, errno, "accept");
          continue;
        }
      printf ("%lu\n", count_lines (fd));
      close (fd);
    }
}
