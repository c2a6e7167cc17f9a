/* Waits for a wake-up datagram, with an interval timer that prints dots. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t dots;

static void dot(int sig)
{
    (void)sig;
    dots++;
}

int main(void)
{
    struct sigaction act;
    struct itimerval it = { { 1, 0 }, { 1, 0 } };
    struct sockaddr_in sa;
    char msg[32];
    int s;

    sigemptyset(&act.sa_mask);
    act.sa_handler = dot;
    act.sa_flags = 0;
    if (sigaction(SIGALRM, &act, NULL) < 0 || setitimer(ITIMER_REAL, &it, NULL) < 0) {
        perror("timer");
        return 1;
    }
    s = socket(AF_INET, SOCK_DGRAM, 0);
    if (s < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(40000);
    sa.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("bind");
        return 1;
    }
    if (recv(s, msg, sizeof msg, 0) < 0) {
        perror("recv");
        return 1;
    }
    printf("woken after %d s\n", (int)dots);
    close(s);
    return 0;
}
