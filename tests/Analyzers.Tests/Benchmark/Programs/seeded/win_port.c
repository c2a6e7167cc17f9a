/* A port of a Winsock program: closesocket() is close(), WSAStartup() went away. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

typedef int SOCKET;
#define INVALID_SOCKET (-1)
#define SOCKET_ERROR   (-1)
#define closesocket    close
#define WSAGetLastError() errno

static SOCKET ConnectTimed(const char *szAddress, unsigned short nPort, int nSeconds)
{
    struct sockaddr_in sin;
    struct timeval tv;
    unsigned long nb = 1;
    fd_set wr;
    SOCKET s;

    s = socket(AF_INET, SOCK_STREAM, 0);
    if (s == INVALID_SOCKET)
        return INVALID_SOCKET;
    memset(&sin, 0, sizeof(sin));
    sin.sin_family = AF_INET;
    sin.sin_port = htons(nPort);
    if (inet_pton(AF_INET, szAddress, &sin.sin_addr) != 1 || ioctl(s, FIONBIO, &nb) == SOCKET_ERROR) {
        closesocket(s);
        return INVALID_SOCKET;
    }
    if (connect(s, (struct sockaddr *)&sin, sizeof(sin)) == SOCKET_ERROR && WSAGetLastError() != EINPROGRESS) {
        closesocket(s);
        return INVALID_SOCKET;
    }
    FD_ZERO(&wr);
    FD_SET(s, &wr);
    tv.tv_sec = nSeconds;
    tv.tv_usec = 0;
    if (select(0, NULL, &wr, NULL, &tv) > 0)
        return s;
    closesocket(s);
    return INVALID_SOCKET;
}

int main(int argc, char *argv[])
{
    SOCKET s;

    if (argc != 2)
        return 2;
    s = ConnectTimed(argv[1], 80, 5);
    if (s == INVALID_SOCKET) {
        printf("no connection\n");
        return 1;
    }
    printf("connected\n");
    closesocket(s);
    return 0;
}
