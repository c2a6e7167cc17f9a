/* Strips telnet negotiation from a stream; shows the text. */
#include <arpa/inet.h>
#include <arpa/telnet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int state;
static unsigned long seen[128];

static void refuse(int s, unsigned char cmd, unsigned char opt)
{
    unsigned char answer[3] = { IAC, cmd == DO ? WONT : DONT, opt };

    if (send(s, answer, sizeof answer, MSG_NOSIGNAL) < 0)
        perror("telnet: send");
}

static void feed(int s, const char *text, ssize_t len)
{
    static unsigned char cmd;
    ssize_t i;

    for (i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];

        switch (state) {
        case 0:
            if (c == IAC) {
                state = 1;
                break;
            }
            if (c < 128)
                seen[c]++;
            if (isprint(text[i]) || c == '\n')
                putchar(c);
            break;
        case 1:
            cmd = c;
            state = c == DO || c == WILL ? 2 : 0;
            break;
        default:
            refuse(s, cmd, c);
            state = 0;
        }
    }
}

int main(int argc, char **argv)
{
    struct sockaddr_in sa;
    char buf[512];
    ssize_t n;
    int s;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(23);
    if (argc != 2 || inet_pton(AF_INET, argv[1], &sa.sin_addr) != 1)
        return 2;
    s = socket(AF_INET, SOCK_STREAM, 0);
    if (s < 0 || connect(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror(argv[1]);
        return 1;
    }
    while ((n = recv(s, buf, sizeof buf, 0)) > 0)
        feed(s, buf, n);
    close(s);
    return n < 0;
}
