/* inet_addr(), inet_aton() and inet_ntoa(): addresses as they were written in 1983. */

#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

char *samples[] = {
  "127.0.0.1", "127.1", "10.1.2", "10.258", "0x7f.0.0.1", "0177.0.0.01", "2130706433", "0xffffffff",
  "255.255.255.255", "1.2.3.256", "1.2.65536", "1.16777216", "4294967296", "1.2.3.4 trailing", "1.2.3.4x",
  "", " 1.2.3.4", "1.2.3.", "08.1.1.1", "0x", "-1", "1.2.3.4.5", "0", "localhost",
  0
};

int main()
{
  char **p;

  for (p = samples; *p; p++)
    {
      struct in_addr a;
      in_addr_t n;

      a.s_addr = 0;
      printf("%-18s", *p);
      if (inet_aton(*p, &a))
        printf(" aton %-16s", inet_ntoa(a));
      else
        printf(" aton %-16s", "refuses");
      n = inet_addr(*p);
      if (n == INADDR_NONE)
        printf(" addr INADDR_NONE");
      else
        printf(" addr %08x", (unsigned) ntohl(n));
      printf("\n");
    }
  return 0;
}
