/* bits/pthread_attr_t.h (pthread_attr_t, POSIX; 56 bytes) */
#ifndef CSOCK_BITS_PTHREAD_ATTR_T_H
#define CSOCK_BITS_PTHREAD_ATTR_T_H
typedef struct
{
    int __schedpriority;
    int __schedpolicy;
    int __flags;
    unsigned long __guardsize;
    void *__stackaddr;
    unsigned long __stacksize;
    unsigned char *__affinity;
    unsigned long __affinitysize;
} pthread_attr_t;
#endif
