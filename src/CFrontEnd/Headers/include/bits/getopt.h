/* getopt, which unistd.h and getopt.h declare (POSIX) */
#ifndef CSOCK_BITS_GETOPT_H
#define CSOCK_BITS_GETOPT_H
#pragma csocktranslate class(Getopt)

extern char *optarg;
extern int optind;
extern int opterr;
extern int optopt;

int getopt(int argc, char *const argv[], const char *optstring);
#endif
