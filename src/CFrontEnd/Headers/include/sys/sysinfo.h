/* sys/sysinfo.h (sysinfo(2), get_nprocs(3)) */
#ifndef CSOCK_SYS_SYSINFO_H
#define CSOCK_SYS_SYSINFO_H
#pragma csocktranslate class(SysSysinfo)

struct sysinfo
{
    long uptime;
    unsigned long loads[3];
    unsigned long totalram;
    unsigned long freeram;
    unsigned long sharedram;
    unsigned long bufferram;
    unsigned long totalswap;
    unsigned long freeswap;
    unsigned short procs;
    unsigned short pad;
    unsigned long totalhigh;
    unsigned long freehigh;
    unsigned int mem_unit;
};

#define SI_LOAD_SHIFT 16

int sysinfo(struct sysinfo *info);
int get_nprocs(void);
int get_nprocs_conf(void);
long get_phys_pages(void);
long get_avphys_pages(void);
#endif
