#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netdb.h>
#include <arpa/inet.h>
#include <stdlib.h>
#include <netinet/in.h>
#include <unistd.h>

/* Binds a port, then tries to bind the same port a second time. */
int main()
{

  int sockfd, second;
  struct sockaddr_in my_addr;
  socklen_t len = sizeof(my_addr);

  // 1. Create the socket
  sockfd = socket(AF_INET, SOCK_STREAM, 0);

  // 2. Prepare the address struct
  my_addr.sin_family = AF_INET;         // Host byte order
  my_addr.sin_port = htons(0);          // Any port that is free
  my_addr.sin_addr.s_addr = INADDR_ANY; // Auto-fill with my IP
  memset(&(my_addr.sin_zero), '\0', 8); // Zero the rest of the struct

  // 3. BIND!
  if (bind(sockfd, (struct sockaddr *)&my_addr, sizeof(struct sockaddr)) == -1)
  {
    perror("bind connection error");
    exit(1);
  }

  // Which port did we get?
  if (getsockname(sockfd, (struct sockaddr *)&my_addr, &len) == -1)
  {
    perror("getsockname");
    exit(1);
  }
  printf("bound: %s, length %u\n", ntohs(my_addr.sin_port) != 0 ? "yes" : "no", len);

  // 4. The same address once more: this must fail
  second = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(second, (struct sockaddr *)&my_addr, sizeof(struct sockaddr)) == -1)
  {
    perror("bind connection error"); // Print error if the port is busy
    close(sockfd);
    exit(1);
  }

  printf("two sockets on one port?\n");
  return 0;
}
