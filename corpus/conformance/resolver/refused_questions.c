/* refused_questions - questions to a machine without a server: errno and h_errno of each function */
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SHOW(call) do { errno = 0; h_errno = 0; int result = (call); int error = errno; \
    printf("%s = %d %s, %s\n", #call, result, strerror(error), hstrerror(h_errno)); } while (0)

int main(void)
{
    struct sockaddr_in nobody;
    socklen_t length = sizeof nobody;
    unsigned char question[512], answer[512];
    int socket_of_nobody = socket(AF_INET, SOCK_DGRAM, 0);
    int size;

    /* a port that was somebody's and is nobody's now */
    memset(&nobody, 0, sizeof nobody);
    nobody.sin_family = AF_INET;
    nobody.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(socket_of_nobody, (struct sockaddr *)&nobody, sizeof nobody);
    getsockname(socket_of_nobody, (struct sockaddr *)&nobody, &length);
    close(socket_of_nobody);

    res_init();
    _res.nscount = 1;
    _res.nsaddr_list[0] = nobody;
    _res.retrans = 1;
    _res.retry = 1;
    _res.dnsrch[0] = NULL;
    size = res_mkquery(ns_o_query, "www.example.com", ns_c_in, ns_t_a, NULL, 0, NULL, question, sizeof question);
    SHOW(res_send(question, size, answer, sizeof answer));
    SHOW(res_query("www.example.com", ns_c_in, ns_t_a, answer, sizeof answer));
    SHOW(res_search("www.example.com", ns_c_in, ns_t_a, answer, sizeof answer));
    SHOW(res_search("www", ns_c_in, ns_t_a, answer, sizeof answer));
    SHOW(res_querydomain("www", "example.com", ns_c_in, ns_t_a, answer, sizeof answer));
    SHOW(res_query("a..b", ns_c_in, ns_t_a, answer, sizeof answer));
    SHOW(res_send(question, size, answer, 5));
    _res.options |= RES_USEVC;
    SHOW(res_send(question, size, answer, sizeof answer));
    res_close();
    return 0;
}
