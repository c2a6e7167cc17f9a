/* odd_lexing.c: what the lexer has to get right: digraphs, maximal munch, comments that are none */
#include <stdio.h>

#define LONG_MACRO(a, \
                   b) \
    ((a) \
     + (b))

%: define HASH 5

static const char *url = "http://example.com/*not a comment*/";   // a line comment

int main(void)
<%
    int a = 5, b = 2, c, *p = &b;
    int list<:3:> = <% 1, 2, 3 %>;

    c = a+++b;
    printf("%d %d\n", c, a);
    c = a---b;
    printf("%d %d\n", c, a);
    c = a- -b;
    printf("%d\n", c);
    c = a/ *p;
    printf("%d\n", c);
    c = a/*p*/+1;
    printf("%d\n", c);
    c = a //* divided? */ 2
        + 1;
    printf("%d\n", c);
    printf("%s\n", url);
    printf("%d %d\n", LONG_MACRO(1, 2), HASH);
    printf("%d\n", list<:2:>);
    printf("%d\n", "//"[1]);
    printf("?\?! %c\n", '"');
    printf("%g %g %g %g\n", .5, 5., 1e+2, 0x1p-1);
    printf("%d\n", 0xe +1);
    printf("tab\there \"quoted\" \\ \101\x42\60 \n");
    /* /* not nested */
    return 0; /**/
%>
