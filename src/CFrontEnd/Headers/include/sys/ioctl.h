/* sys/ioctl.h (Linux's ioctl(2), ioctl_tty(2), netdevice(7)) */
#ifndef CSOCK_SYS_IOCTL_H
#define CSOCK_SYS_IOCTL_H
#pragma csocktranslate class(SysIoctl)
#include <bits/sockios.h>
#include <bits/winsize.h>

/* requests of all files */
#define FIONREAD 21531
#define FIONBIO 21537
#define FIONCLEX 21584
#define FIOCLEX 21585
#define FIOASYNC 21586
#define FIOQSIZE 21600

/* requests of terminals */
#define TCGETS 21505
#define TCSETS 21506
#define TCSETSW 21507
#define TCSETSF 21508
#define TCGETA 21509
#define TCSETA 21510
#define TCSETAW 21511
#define TCSETAF 21512
#define TCSBRK 21513
#define TCXONC 21514
#define TCFLSH 21515
#define TIOCEXCL 21516
#define TIOCNXCL 21517
#define TIOCSCTTY 21518
#define TIOCGPGRP 21519
#define TIOCSPGRP 21520
#define TIOCOUTQ 21521
#define TIOCSTI 21522
#define TIOCGWINSZ 21523
#define TIOCSWINSZ 21524
#define TIOCMGET 21525
#define TIOCMBIS 21526
#define TIOCMBIC 21527
#define TIOCMSET 21528
#define TIOCGSOFTCAR 21529
#define TIOCSSOFTCAR 21530
#define TIOCINQ 21531
#define TIOCLINUX 21532
#define TIOCCONS 21533
#define TIOCGSERIAL 21534
#define TIOCSSERIAL 21535
#define TIOCPKT 21536
#define TIOCNOTTY 21538
#define TIOCSETD 21539
#define TIOCGETD 21540
#define TCSBRKP 21541
#define TIOCSBRK 21543
#define TIOCCBRK 21544
#define TIOCGSID 21545
#define TIOCGRS485 21550
#define TIOCSRS485 21551
#define TIOCGPTN 2147767344UL
#define TIOCSPTLCK 1074025521UL
#define TIOCGDEV 2147767346UL
#define TCGETX 21554
#define TCSETX 21555
#define TCSETXF 21556
#define TCSETXW 21557
#define TIOCSIG 1074025526UL
#define TIOCVHANGUP 21559
#define TIOCGPKT 2147767352UL
#define TIOCGPTLCK 2147767353UL
#define TIOCGEXCL 2147767360UL
#define TIOCGPTPEER 21569U
#define TIOCSERCONFIG 21587
#define TIOCSERGWILD 21588
#define TIOCSERSWILD 21589
#define TIOCGLCKTRMIOS 21590
#define TIOCSLCKTRMIOS 21591
#define TIOCSERGSTRUCT 21592
#define TIOCSERGETLSR 21593
#define TIOCSERGETMULTI 21594
#define TIOCSERSETMULTI 21595
#define TIOCMIWAIT 21596
#define TIOCGICOUNT 21597
#define TIOCPKT_DATA 0
#define TIOCPKT_FLUSHREAD 1
#define TIOCPKT_FLUSHWRITE 2
#define TIOCPKT_STOP 4
#define TIOCPKT_START 8
#define TIOCPKT_NOSTOP 16
#define TIOCPKT_DOSTOP 32
#define TIOCPKT_IOCTL 64
#define TIOCSER_TEMT 1
#define TIOCM_LE 1
#define TIOCM_DTR 2
#define TIOCM_RTS 4
#define TIOCM_ST 8
#define TIOCM_SR 16
#define TIOCM_CTS 32
#define TIOCM_CAR 64
#define TIOCM_RNG 128
#define TIOCM_DSR 256
#define TIOCM_CD 64
#define TIOCM_RI 128

/* line disciplines of terminals */
#define N_TTY 0
#define N_SLIP 1
#define N_MOUSE 2
#define N_PPP 3
#define N_STRIP 4
#define N_AX25 5
#define N_X25 6
#define N_6PACK 7
#define N_MASC 8
#define N_R3964 9
#define N_PROFIBUS_FDL 10
#define N_IRDA 11
#define N_SMSBLOCK 12
#define N_HDLC 13
#define N_SYNC_PPP 14
#define N_HCI 15

int ioctl(int fd, unsigned long request, ...);
#endif
