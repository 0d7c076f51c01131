"""A pictogram for each occupation, by the longest ISCO code that is listed."""

from __future__ import annotations

PICTOGRAMS = {
    "0": "shield", "1": "users-three", "11": "buildings", "12": "chart-bar", "131": "tractor", "132": "factory", "1321": "factory", "1322": "shovel",
    "1323": "hard-hat", "1324": "package", "133": "desktop", "134": "student", "1342": "heartbeat", "1343": "heartbeat", "141": "bed", "1412": "fork-knife",
    "142": "storefront", "143": "ticket", "2": "books", "211": "flask", "212": "calculator", "213": "plant", "214": "gear", "215": "lightning",
    "216": "ruler", "2163": "paint-brush", "2166": "paint-brush", "22": "heartbeat", "225": "paw-print", "226": "first-aid-kit", "2261": "tooth",
    "23": "student", "2353": "chat-text", "2354": "music-notes", "24": "briefcase", "241": "coins", "243": "megaphone", "25": "desktop", "26": "books",
    "261": "scales", "262": "books", "263": "users", "2634": "brain", "2635": "hand-heart", "2636": "hands-praying", "264": "pencil-line",
    "2642": "newspaper", "265": "mask-happy", "2651": "paint-brush", "2652": "music-notes", "2653": "person-simple-run", "3": "clipboard-text",
    "311": "flask", "3112": "hard-hat", "3113": "lightning", "3115": "gear", "3118": "ruler", "312": "hard-hat", "3122": "factory", "313": "gauge",
    "314": "plant", "315": "airplane-tilt", "3151": "anchor", "3152": "anchor", "32": "heartbeat", "3213": "pill", "3240": "paw-print", "3251": "tooth",
    "3255": "person-simple-run", "3257": "clipboard-text", "3258": "siren", "33": "briefcase", "331": "coins", "332": "handshake", "3331": "package", "3332": "calendar-check",
    "3333": "users", "334": "clipboard-text", "335": "stamp", "3355": "police-car", "341": "scales", "3412": "hand-heart", "3413": "hands-praying",
    "342": "soccer-ball", "3423": "barbell", "343": "palette", "3431": "camera", "3432": "armchair", "3433": "books", "3434": "chef-hat", "35": "desktop",
    "352": "broadcast", "4": "clipboard-text", "41": "keyboard", "42": "call-bell", "421": "bank", "4221": "airplane-tilt", "4222": "headset", "4223": "headset",
    "4224": "bed", "4226": "call-bell", "43": "calculator", "432": "package", "4323": "truck", "44": "books", "4411": "books", "4412": "envelope", "51": "call-bell",
    "511": "airplane-tilt", "5112": "train", "5113": "map-pin", "512": "chef-hat", "513": "coffee", "5132": "martini", "514": "scissors", "5142": "sparkle", "515": "broom",
    "5153": "key", "516": "hand-heart", "5163": "flower-lotus", "5164": "dog", "5165": "steering-wheel", "52": "storefront", "521": "storefront",
    "5212": "storefront", "522": "storefront", "523": "cash-register", "524": "tag", "5241": "t-shirt", "5242": "presentation", "5244": "headset", "5245": "gas-pump",
    "5246": "fork-knife", "53": "hand-heart", "531": "baby", "5312": "chalkboard-teacher", "532": "hand-heart", "5322": "house-line", "54": "shield", "5411": "fire", "5412": "police-car",
    "5413": "key", "5414": "shield", "5419": "shield", "61": "plant", "611": "grains", "6112": "tree", "6113": "flower", "612": "cow", "6122": "bird", "613": "tractor",
    "62": "tree", "621": "tree", "622": "fish", "63": "grains", "71": "hammer", "711": "house-line", "7112": "wall", "7115": "hammer", "712": "house-line", "7121": "house-line", "7123": "wall", "7124": "house-line",
    "7125": "app-window", "7126": "drop", "7127": "fan", "713": "paint-brush", "7132": "spray-bottle", "7133": "spray-bottle", "72": "wrench", "721": "wrench", "7211": "drop", "7212": "fire",
    "7214": "wrench", "722": "hammer", "723": "engine", "7231": "car-profile", "7232": "airplane-tilt", "7233": "tractor", "7234": "bicycle", "73": "knife", "7311": "watch", "7312": "music-notes", "7313": "diamond",
    "7314": "coffee", "7317": "axe", "7318": "scissors", "732": "printer", "74": "plug", "741": "lightning", "7411": "lightbulb", "742": "circuitry",
    "7422": "broadcast", "75": "toolbox", "751": "bread", "7511": "knife", "7512": "bread", "7513": "cheese", "7514": "carrot", "7515": "magnifying-glass", "7516": "cigarette",
    "752": "axe", "7522": "armchair", "753": "scissors", "7536": "sneaker-move", "754": "toolbox", "7541": "swimming-pool", "7542": "fire", "7543": "magnifying-glass", "7544": "bug",
    "81": "gear", "811": "shovel", "812": "fire", "813": "flask", "814": "tire", "815": "t-shirt", "816": "factory", "817": "tree", "818": "wine", "8182": "fire", "8183": "package",
    "82": "gear", "83": "truck", "831": "train", "832": "car-profile", "8321": "motorcycle", "8322": "taxi", "833": "bus", "8331": "bus", "8332": "truck", "834": "tractor", "8342": "bulldozer", "8343": "crane-tower",
    "8344": "package", "835": "anchor", "91": "broom", "911": "broom", "912": "washing-machine", "9122": "car-profile", "9123": "app-window", "92": "plant", "9213": "plant", "9216": "fish", "93": "hard-hat", "931": "shovel",
    "932": "package", "9331": "bicycle", "9333": "package", "9334": "basket", "933": "package", "94": "fork-knife", "9412": "cooking-pot", "95": "megaphone", "952": "basket",
    "96": "recycle", "961": "recycle", "9621": "envelope", "9622": "toolbox", "9623": "key", "962": "bell-ringing",
}
FALLBACK = "briefcase"


def pictogram(isco: str) -> str:
    """The pictogram of a unit group.

    >>> pictogram("7512"), pictogram("5120")
    ('bread', 'chef-hat')
    """
    return next((PICTOGRAMS[isco[:end]] for end in (4, 3, 2, 1) if isco[:end] in PICTOGRAMS), FALLBACK)
