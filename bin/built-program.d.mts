export declare const builtFolder: (root: string) => string;
export declare const recordFile: (root: string) => string;
export declare function builtProgram(root: string): string | null;
export declare function stateOfSources(root: string): string;
export declare const secondOfLastChange: (root: string) => number;
