export type PackageState = 'pending' | 'approved' | 'returned' | 'voided';
