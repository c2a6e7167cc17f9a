/* telemetry: streams engine readings to the pit wall */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

struct reading {
    char     kind;
    uint32_t stamp;
    int16_t  celsius;
    double   rpm;
};

static void sample(struct reading *r)
{
    memset(r, 0, sizeof *r);
    r->kind = 'E';
    r->stamp = (uint32_t)time(NULL);
    r->celsius = 90 + rand() % 10;
    r->rpm = 6000.0 + rand() % 3000;
}

int main(int argc, char **argv)
{
    struct sockaddr_in pit;
    struct reading r;
    int s, i;

    if (argc != 2) {
        fprintf(stderr, "usage: %s pit-ip\n", argv[0]);
        return 1;
    }
    s = socket(AF_INET, SOCK_DGRAM, 0);
    if (s < 0) {
        perror("socket");
        return 1;
    }
    memset(&pit, 0, sizeof pit);
    pit.sin_family = AF_INET;
    pit.sin_port = htons(20777);
    pit.sin_addr.s_addr = inet_addr(argv[1]);
    for (i = 0; i < 1000; i++) {
        sample(&r);
        if (sendto(s, &r, sizeof r, 0, (struct sockaddr *)&pit, sizeof pit) < 0) {
            perror("sendto");
            break;
        }
        usleep(20000);
    }
    close(s);
    return 0;
}
