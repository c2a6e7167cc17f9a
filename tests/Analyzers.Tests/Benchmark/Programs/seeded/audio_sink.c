/* audio sink: datagrams of samples with a sequence number go to standard output */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_SAMPLES 256

struct header {
    uint32_t seq;
    uint16_t count;
    uint16_t rate;
};

static uint32_t expected;
static unsigned long lost;

static void play(const unsigned char *packet, ssize_t len)
{
    int16_t samples[MAX_SAMPLES];
    struct header h;
    unsigned i, count;

    if (len < (ssize_t)sizeof h)
        return;
    memcpy(&h, packet, sizeof h);
    count = ntohs(h.count);
    if (ntohl(h.seq) != expected)
        lost++;
    expected = ntohl(h.seq) + 1;
    for (i = 0; i < count; i++)
        memcpy(&samples[i], packet + sizeof h + 2 * i, 2);
    fwrite(samples, sizeof samples[0], count, stdout);
}

int main(void)
{
    struct sockaddr_in sa;
    unsigned char packet[sizeof(struct header) + 2 * MAX_SAMPLES];
    ssize_t n;
    int s;

    s = socket(AF_INET, SOCK_DGRAM, 0);
    if (s < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(4010);
    sa.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("bind");
        return 1;
    }
    for (;;) {
        n = recv(s, packet, sizeof packet, 0);
        if (n < 0) {
            perror("recv");
            break;
        }
        play(packet, n);
    }
    close(s);
    return 1;
}
