/* made_questions - questions as res_mkquery makes them, the settings, types by name, letters of base 64 */
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdio.h>
#include <string.h>

static void question(int operation, const char *name, int class, int type, int room)
{
    unsigned char packet[512];
    int length, i;

    length = res_mkquery(operation, name, class, type, NULL, 0, NULL, packet, room);
    printf("%s: %d", name, length);
    for (i = 2; i < length; i++)
        printf(" %02x", packet[i]);
    printf("\n");
}

static void letters(const char *text)
{
    unsigned char bytes[40];
    int length, i;

    memset(bytes, 0, sizeof bytes);
    length = b64_pton(text, bytes, sizeof bytes);
    printf("b64_pton '%s': %d", text, length);
    for (i = 0; i < length; i++)
        printf(" %02x", bytes[i]);
    printf(" (%d)\n", b64_pton(text, NULL, 0));
}

int main(void)
{
    char text[40];
    int i;

    printf("res_init %d\n", res_init());
    printf("%d servers at least, flags %x\n", _res.nscount > 0, (unsigned)(_res.options & (RES_INIT | RES_DEFAULT)));
    question(ns_o_query, "www.example.com", ns_c_in, ns_t_a, 512);
    question(ns_o_query, "example.com.", ns_c_in, ns_t_mx, 512);
    question(ns_o_query, "", ns_c_in, ns_t_ns, 512);
    question(ns_o_query, "a..b", ns_c_in, ns_t_a, 512);
    question(ns_o_query, "www.example.com", ns_c_in, ns_t_a, 33);
    question(ns_o_query, "www.example.com", ns_c_in, ns_t_a, 32);
    question(ns_o_query, "www.example.com", ns_c_in, ns_t_a, 11);
    question(ns_o_iquery, "www.example.com", ns_c_in, ns_t_a, 512);
    question(ns_o_notify, "example.com", ns_c_in, ns_t_soa, 512);
    _res.options &= ~RES_RECURSE;
    question(ns_o_query, "x", ns_c_chaos, ns_t_txt, 512);

    printf("%s %s %s %s\n", p_type(ns_t_a), p_type(ns_t_aaaa), p_type(ns_t_srv), p_type(ns_t_any));
    printf("%s %s ", p_class(ns_c_in), p_class(ns_c_any));
    printf("%s\n", p_type(ns_t_naptr));

    for (i = 0; i < 8; i++) {
        int length = b64_ntop((const unsigned char *)"abc\377\376xyz", (size_t)i, text, sizeof text);

        printf("b64_ntop %d: %d %s\n", i, length, text);
    }
    printf("b64_ntop %d %d\n", b64_ntop((const unsigned char *)"abc", 3, text, 5), b64_ntop((const unsigned char *)"abc", 3, text, 4));
    letters("YWJj");
    letters("YWI=");
    letters("YQ==");
    letters(" Y Q = = ");
    letters("YQ=");
    letters("YQ");
    letters("YR==");
    letters("Y===");
    letters("YWJj=");
    letters("Y*==");
    letters("");
    letters("//79eHl6");
    return 0;
}
