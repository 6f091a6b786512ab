/**
 * Family names that stand first: the most frequent ones of China, Korea and Vietnam in their usual romanisations.
 * Own list after public name statistics of the three countries; a name that is also common as a first name in English
 * news ("Lee", "Kim" with a Western surname) is read so only in the three-part form ("Kim Jong-un", "Lee Jae-myung").
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `ahn bae baek bai bui byun cao chae chen cheng chiang cho choe choi chow chu chun chung dang deng ding do dong duong fan fang
feng fu gao gong gu guo ha han hao he heo ho hong hu hua huang huynh hwang im jang jeon jeong ji jia jiang jin jo jung kang kim kong
koo kwak kwon lai lam le lee lei li liang lim lin ling liu lu luo lv ma mao meng min mo moon na nam ngo nguyen noh oh ong pan park
peng pham phan phung qian qin qiu ri roh ryu seo shen shi shin sim son song su sun tan tang tao tian tong tran truong vo vu wang
wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou
zhu zhuang zou`.split(/\s+/),
);

/** Particles that belong to a family name and vary in spelling or are left out: Arabic, Romance, Germanic. */
export const nameParticles: ReadonlySet<string> = new Set(
  'al el as ad an ar at az ash bin bint ben ibn abu de del della di da dos das du la le les van von der den ten ter zu af av y'.split(
    ' ',
  ),
);
